OPENQASM 3.0;
include "stdgates.inc";
qubit q;
box { gphase(pi / 3); delay[10ns] q; }
