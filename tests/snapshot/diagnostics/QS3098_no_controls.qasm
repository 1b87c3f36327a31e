OPENQASM 3.1;
include "stdgates.inc";
qubit[2] q;
ctrl(0) @ x q[0];
