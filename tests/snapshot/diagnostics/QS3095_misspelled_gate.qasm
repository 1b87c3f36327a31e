OPENQASM 3.1;
include "stdgates.inc";
qubit[3] q;
ccz q[0], q[1], q[2];
