OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
negctrl @ ctrl @ gphase(pi) q[0], q[1];
