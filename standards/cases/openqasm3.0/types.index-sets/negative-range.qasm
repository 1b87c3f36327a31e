OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let s = q[-3:-1];
x s;
