OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
float[64] a = 1.5;
if (a > 1.0) x q[0];
if (a <= 1.5) x q[1];
if (a < 1.5) x q[2];
if (a != 1.5) x q[3];
