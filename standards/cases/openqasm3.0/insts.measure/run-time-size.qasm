OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
output bit[4] c;
int i = 2;
x q[3];
c = "0000";
c[0:1] = measure q[i:3];
