OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
ctrl @ U(2 * pi, 0, 0) q[0], q[1];
h q[0];
