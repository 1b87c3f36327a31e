OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
for int i in [1:2] { h q[0]; barrier q; h q[0]; barrier q[1]; }
