OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit[2] b;
x a[0];
ctrl @ x a, b;
