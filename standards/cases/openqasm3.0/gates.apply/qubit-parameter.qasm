OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
rx(q[0]) q[1];
