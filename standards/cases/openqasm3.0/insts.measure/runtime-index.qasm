OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit c;
x q[2];
uint[8] i = 1;
i += 1;
c = measure q[i];
