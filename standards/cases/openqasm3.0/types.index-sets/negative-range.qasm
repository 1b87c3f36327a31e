OPENQASM 3.0;
include "stdgates.inc";
qubit[6] q;
let part = q[-3:-1];
x part;
