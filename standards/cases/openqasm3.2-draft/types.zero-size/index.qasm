OPENQASM 3.2;
include "stdgates.inc";
qubit[0] q;
x q[0];
