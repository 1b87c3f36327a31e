OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
x q[1:3:5];
