OPENQASM 3.1;
include "stdgates.inc";
qubit[4] q;
h q[3:0];
