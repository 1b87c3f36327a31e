OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
bit[3] c = "000";
x q[0];
c[{2, 0}] = measure q;
