OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[2] c;
x q[0];
c = measure q[0:1];
if ((c[0] ^ c[1]) == 1) x q[2];
