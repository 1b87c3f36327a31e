OPENQASM 3.2;
include "stdgates.inc";
qubit[2] q;
bit a = 1;
if (a) x q[0];
if (!a) x q[1];
