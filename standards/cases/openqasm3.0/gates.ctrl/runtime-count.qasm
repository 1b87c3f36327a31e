OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
uint n = 2;
ctrl(n) @ x q[0], q[1], q[2];
