OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let s = q[{0, 3, 5}];
x s[1];
x s[2];
