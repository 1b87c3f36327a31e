OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit b;
qubit[2] c;
let part = c ++ a;
let whole = part[1:3];
x whole[0];
x whole[2];
