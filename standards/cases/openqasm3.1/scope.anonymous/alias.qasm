OPENQASM 3.1;
include "stdgates.inc";
qubit[3] q;
let a = q[0];
{ let a = q[2]; x a; }
x a;
