OPENQASM 3.0;
include "stdgates.inc";
qubit a;
qubit[3] b;
x a;
cx a, b;
