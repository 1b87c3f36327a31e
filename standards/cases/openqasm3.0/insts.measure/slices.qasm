OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
bit[4] c = "0000";
x q[3];
c[0:1] = measure q[2:3];
