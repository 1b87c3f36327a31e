OPENQASM 3.0;
include "stdgates.inc";
const uint SIZE = 3;
qubit[SIZE] q;
x q[SIZE - 1];
