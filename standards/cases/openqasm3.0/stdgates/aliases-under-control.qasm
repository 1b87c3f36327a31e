OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
ctrl @ phase(pi / 3) q[0], q[1];
