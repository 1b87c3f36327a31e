OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
x q[2];
x q[0];
ctrl @ cx q[2], q[0], q[1];
