OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
x q[0];
h q[1];
ctrl @ cx q[0], q[1], q[2];
ctrl @ cx q[0], q[2], q[1];
ctrl @ cx q[0], q[1], q[2];
