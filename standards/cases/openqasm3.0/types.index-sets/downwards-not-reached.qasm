OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let part = q[5:-2:0];
x part[2];
