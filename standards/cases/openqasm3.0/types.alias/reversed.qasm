OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let a = q[2:-1:0];
x a[0];
cx a[0], a[2];
