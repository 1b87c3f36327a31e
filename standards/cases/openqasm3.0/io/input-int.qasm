OPENQASM 3.0;
include "stdgates.inc";
input int[32] n;
qubit[4] q;
for int i in [1:n] { x q[1]; }
if (n == 3) x q[2];
