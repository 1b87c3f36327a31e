OPENQASM 3.0;
include "stdgates.inc";
qubit[3] a;
qubit b;
x a;
ctrl @ x a, b;
