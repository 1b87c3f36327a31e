OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] i = 0;
while (i < 3) { x q[i]; i += 2; }
