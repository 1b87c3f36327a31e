OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
let a = q[0];
cx a, q[0];
