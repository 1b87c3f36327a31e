OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
angle[8] a = pi;
angle[8] b = pi / 2;
if (a > b) x q[0];
if (a == pi) x q[1];
if (b >= a) x q[2];
