OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
x q[0];
h q[1];
ctrl @ pow(3) @ inv @ t q[0], q[1];
