OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let s = q[3:-1:1];
x s[0];
x s[2];
