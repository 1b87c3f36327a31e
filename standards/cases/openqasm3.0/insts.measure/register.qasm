OPENQASM 3.0;
include "stdgates.inc";
qubit[3] q;
x q[0];
x q[1];
bit[3] c = measure q;
