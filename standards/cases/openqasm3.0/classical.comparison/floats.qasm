OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
float[64] a = 0.5;
if (a < 0.75) x q[0];
if (a == 0.5) x q[1];
if (a > 0.5) x q[2];
