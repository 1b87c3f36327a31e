OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
x q[0];
x q[2];
ctrl @ negctrl @ ctrl @ x q[0], q[1], q[2], q[3];
