OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
qubit r;
x q[1];
cx q, r;
