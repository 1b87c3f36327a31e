OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
h q[0:1];
cx q[0:1], q[2:3];
swap q[2], q[3];
