OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
let part = q[1:1];
x part[0];
