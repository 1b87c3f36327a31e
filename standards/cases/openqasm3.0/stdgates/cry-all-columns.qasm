OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
h q[0:1];
cx q[0:1], q[2:3];
cry(pi / 3) q[2], q[3];
