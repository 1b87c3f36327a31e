OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
cu(pi / 2, 0, 0, 0) q[0], q[1];
