OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] i = 1;
ry(i) q;
