OPENQASM 3.0;
include "stdgates.inc";
angle[4] a = 3 * pi;
qubit[2] q;
h q[0];
U(a, 0, pi) q[1];
