OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
int[8] a = -1;
int[8] b = 1;
if (a < b) x q[0];
if (a > b) x q[1];
if (-a == b) x q[2];
