OPENQASM 3.0;
include "stdgates.inc";
qubit[5] q;
let part = q[1:3];
x part;
