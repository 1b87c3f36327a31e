OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
qubit[2] r;
h q;
h r;
ctrl(2) @ gphase(0.7) q, r;
