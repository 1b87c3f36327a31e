OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
ctrl(100000) @ x q[0], q[1];
