OPENQASM 3.0;
include "stdgates.inc";
input bit[3] b;
qubit[3] q;
for int i in [0:2] { if (b[i]) x q[i]; }
