OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] a = 3;
if (a > 1 && a < 5) x q[0];
if (a < 1 || a > 5) x q[1];
if (!(a == 3)) x q[2];
