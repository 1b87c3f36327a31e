OPENQASM 3.0;
include "stdgates.inc";
qubit[5] q;
let a = q[1:2];
x a[2];
