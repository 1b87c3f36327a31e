OPENQASM 3.0;
include "stdgates.inc";
const uint SIZE = 4;
qubit[SIZE] q;
x q[SIZE - 2];
