OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let a = q[1:2];
bit[2] c;
x q[2];
c = measure a;
