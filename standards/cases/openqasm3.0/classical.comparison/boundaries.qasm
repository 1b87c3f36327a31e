OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
int[8] a = 4;
if (a < 4) x q[0];
if (a <= 4) x q[1];
if (a > 4) x q[2];
if (a >= 4) x q[3];
