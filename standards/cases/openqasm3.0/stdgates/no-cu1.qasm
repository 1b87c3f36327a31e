OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
cu1(1.0) q[0], q[1];
