OPENQASM 3.0;
include "stdgates.inc";
qubit a;
qubit[2] b;
x b[1];
