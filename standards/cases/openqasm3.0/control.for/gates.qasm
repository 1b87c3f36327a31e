OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
for int i in [0:2:4] x q[1];
