OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
ctrl @ gphase(pi / 3) q;
