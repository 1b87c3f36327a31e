OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
let a = q[1];
x a;
