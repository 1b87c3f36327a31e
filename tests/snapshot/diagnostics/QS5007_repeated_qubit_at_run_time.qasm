// snapshot: run
OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
int[32] i = 0;
cx q[0], q[i];
