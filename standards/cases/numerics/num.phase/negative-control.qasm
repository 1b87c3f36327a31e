OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
negctrl @ gphase(0.4) q;
