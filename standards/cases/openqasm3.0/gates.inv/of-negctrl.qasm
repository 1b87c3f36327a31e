OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[1];
inv @ negctrl @ s q[0], q[1];
