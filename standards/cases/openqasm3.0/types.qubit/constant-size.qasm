OPENQASM 3.0;
include "stdgates.inc";
const uint SIZE = 2;
qubit[SIZE] q;
qubit[SIZE + 1] r;
x r[SIZE];
