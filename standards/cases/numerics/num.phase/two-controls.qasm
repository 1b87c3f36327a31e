OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
ctrl(2) @ gphase(0.4) q[0],q[1];
