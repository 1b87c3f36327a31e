OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
x q[0:2:5];
