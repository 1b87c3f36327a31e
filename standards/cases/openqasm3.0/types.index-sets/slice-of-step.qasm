OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let odd = q[1:2:5];
x odd[1:2];
