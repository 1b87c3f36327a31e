OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
h q[0];
x q[1];
pow(-1) @ s q[0];
pow(-1) @ p(0.7) q[1];
