OPENQASM 3.0;
include "includes-flip.inc";
qubit[2] q;
flip2 q[0], q[1];
