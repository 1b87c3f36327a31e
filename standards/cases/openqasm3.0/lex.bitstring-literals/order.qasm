OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
bit[3] b = "110";
for int i in [0:2] { if (b[i]) x q[i]; }
