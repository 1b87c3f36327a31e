OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
rxx(1.0) q[0], q[1];
