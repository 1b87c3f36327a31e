OPENQASM 2.0;
qreg q[1];
flip q[0];
include "flip.inc";
