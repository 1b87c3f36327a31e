OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
c3x q[0], q[1], q[2], q[3];
