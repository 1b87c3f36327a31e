OPENQASM 3.2;
include "stdgates.inc";
qubit[0] a;
qubit[2] b;
cx a, b;
