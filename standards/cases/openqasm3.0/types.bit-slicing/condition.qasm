OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
uint[3] u = 5;
for int i in [0:2] { if (u[i]) x q[i]; }
