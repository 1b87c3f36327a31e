OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let a = q[1:2:3] ++ q[0];
let b = a[2:-1:0];
x b[0];
x b[2];
