OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
negctrl @ U(pi, 0, pi) q[0], q[1];
