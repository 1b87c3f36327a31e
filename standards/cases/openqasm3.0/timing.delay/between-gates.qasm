OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
delay[100ns] q[0], q[1];
cx q[0], q[1];
delay[1us] q;
