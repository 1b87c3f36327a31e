OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
u0(1.0) q[0];
