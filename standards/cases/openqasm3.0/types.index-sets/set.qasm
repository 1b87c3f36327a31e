OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let part = q[{0, 3, 5}];
x part[1];
x part[2];
