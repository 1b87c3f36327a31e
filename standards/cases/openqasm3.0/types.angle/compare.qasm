OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
angle[8] a = pi / 2;
angle[8] b = 3 * pi;
if (b > a) x q[0];
if (a == b) x q[1];
if (b == pi) x q[2];
