OPENQASM 3.0;
include "stdgates.inc";
qubit[2] a;
qubit[2] b;
qubit[3] c;
ccx a, b, c;
