OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
cx q[0], q[1];
u3(pi / 3, pi / 5, pi / 7) q[1];
