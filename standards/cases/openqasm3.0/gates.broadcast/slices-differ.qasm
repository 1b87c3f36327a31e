OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
cx q[0:1], q[1:3];
