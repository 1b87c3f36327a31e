OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let a = q[0:1] ++ q[2:3];
let b = a[1:2];
x b[1];
x a[0];
x q[0];
