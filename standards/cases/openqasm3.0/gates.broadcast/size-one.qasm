OPENQASM 3.0;
include "stdgates.inc";
qubit[1] a;
qubit[1] b;
x a;
cx a, b;
