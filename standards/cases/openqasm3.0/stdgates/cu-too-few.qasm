OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
cu(1.0, 2.0, 3.0) q[0], q[1];
