OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
uint[3] u = 5;
if (u[0]) x q[0];
if (u[1]) x q[1];
if (u[2]) x q[2];
