OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
output bit[4] c;
int i = 2;
x q[i:3];
x q[0:i-1:3];
c = measure q;
