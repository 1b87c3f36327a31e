OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
x q[1];
ctrl @ negctrl @ x q[0], q[1], q[2];
