OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
if (false) { x q[0]; } else { x q[1]; }
