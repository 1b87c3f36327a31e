OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
int[16] a = -3;
uint[16] b = 3;
if (a < 0) x q[0];
if (a == -3) x q[1];
if (b > 2) x q[2];
if (a > 0) x q[3];
