OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q;
cu(0, pi / 5, pi / 7, pi / 3) q[0], q[1];
