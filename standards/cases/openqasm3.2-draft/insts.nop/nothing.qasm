OPENQASM 3.2;
include "stdgates.inc";
qubit[2] q;
h q[0];
nop q[0];
nop q;
h q[0];
