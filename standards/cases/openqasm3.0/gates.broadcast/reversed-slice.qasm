OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit[2] b;
x a[1];
cx a[1:-1:0], b;
