OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] i = 0;
while (i < 5) { x q[1]; i += 2; }
