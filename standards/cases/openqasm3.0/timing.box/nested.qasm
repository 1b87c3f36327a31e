OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
box { x q[0]; box { cx q[0], q[1]; } }
