OPENQASM 2.0;
include "includes-flip.inc";
qreg q[2];
flip2 q[0],q[1];
