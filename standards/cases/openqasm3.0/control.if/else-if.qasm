OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] a = 2;
if (a == 1) x q[0];
else if (a == 2) x q[1];
else x q[2];
