OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let part = q[{2, 0}];
x part[0];
