OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
uint[8] u = 200;
int[8] i = int[8](u);
if (i < 0) x q[0];
int[8] n = -1;
if (uint[8](n) == 255) x q[1];
