OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
if (true) { let a = q[0]; x a; }
x a;
