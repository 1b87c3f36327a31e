OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
cx q[0], q[1];
bit a = measure q[0];
bit b = measure q[1];
bit odd = a ^ b;
