OPENQASM 3.1;
include "stdgates.inc";
qubit q;
x[100ns] q;
