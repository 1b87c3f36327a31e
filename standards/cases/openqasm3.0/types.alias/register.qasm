OPENQASM 3.0;
include "stdgates.inc";
qubit[5] q;
let myreg = q[1:4];
x myreg[0];
