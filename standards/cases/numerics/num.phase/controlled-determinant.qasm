OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
ctrl @ U(0,0.3,0.4) q[0],q[1];
