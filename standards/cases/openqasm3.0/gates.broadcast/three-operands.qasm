OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit[2] b;
qubit c;
x a[1];
x c;
ccx a, c, b;
