OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[2] c;
x q[2];
let a = q[2] ++ q[0];
c = measure a;
