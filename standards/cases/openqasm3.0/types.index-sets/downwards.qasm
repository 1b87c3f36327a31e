OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
let part = q[3:-1:1];
x part[0];
x part[2];
