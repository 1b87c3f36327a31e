OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
dcx q[0], q[1];
