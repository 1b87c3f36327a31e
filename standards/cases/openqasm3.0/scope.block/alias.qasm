OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let a = q[0:1];
if (true) { let a = q[2:3]; x a[0]; }
x a[1];
