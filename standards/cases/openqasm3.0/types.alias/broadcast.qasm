OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let a = q[0:1];
x a;
