OPENQASM 3.0;
include "stdgates.inc";
gate g a { x a; gphase(pi / 2); }
qubit[2] q;
h q[0];
negctrl @ g q[0], q[1];
