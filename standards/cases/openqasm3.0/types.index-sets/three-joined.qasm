OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit[1] b;
qubit[2] c;
let part = b ++ c ++ a;
x part[3];
x part[0];
