OPENQASM 3.0;
include "stdgates.inc";
qubit[1] a;
qubit[2] b;
cx a, b;
