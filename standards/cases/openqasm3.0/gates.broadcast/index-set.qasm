OPENQASM 3.0;
include "stdgates.inc";
qubit[4] q;
x q[3];
cx q[{3, 1}], q[{0, 2}];
