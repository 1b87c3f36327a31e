OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
let a = q;
h q[0];
barrier a;
cx a[0], a[1];
