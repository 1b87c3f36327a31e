OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let a = q[1:5];
let b = a[0:2:4];
x b[1];
x b[-1];
