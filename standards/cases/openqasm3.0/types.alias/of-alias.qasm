OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let a = q[1:3];
let b = a[1:2];
x b[0];
