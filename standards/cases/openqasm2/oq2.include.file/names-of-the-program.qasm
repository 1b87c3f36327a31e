OPENQASM 2.0;
qreg q[2];
include "flips-named.inc";
CX q[1],q[0];
