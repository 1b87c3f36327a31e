OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
x q[0];
CX q[0], q[1];
CX q[1], q[0];
