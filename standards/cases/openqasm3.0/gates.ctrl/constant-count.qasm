OPENQASM 3.0;
include "stdgates.inc";
const uint n = 2;
qubit[4] q;
x q[0:2];
ctrl(n + 1) @ x q[0], q[1], q[2], q[3];
