OPENQASM 3.2;
include "stdgates.inc";
qubit[2] q;
stretch glue;
box [glue] { x q[0]; nop q[1]; }
