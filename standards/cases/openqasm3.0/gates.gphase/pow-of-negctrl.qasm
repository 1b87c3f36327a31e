OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
pow(3) @ negctrl @ gphase(0.2) q;
