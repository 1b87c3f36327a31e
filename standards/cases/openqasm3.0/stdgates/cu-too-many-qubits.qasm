OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
cu(1.0, 2.0, 3.0, 4.0) q[0], q[1], q[2];
