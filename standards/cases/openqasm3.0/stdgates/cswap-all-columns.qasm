OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
h q[0:2];
cx q[0:2], q[3:5];
cswap q[3], q[4], q[5];
