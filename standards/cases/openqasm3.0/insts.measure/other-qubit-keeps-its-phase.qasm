OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit a;
bit b;
h q;
a = measure q[0];
h q[1];
b = measure q[1];
