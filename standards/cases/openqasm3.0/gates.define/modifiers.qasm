OPENQASM 3.0;
include "stdgates.inc";
gate g a, b { ctrl @ x a, b; inv @ s b; }
qubit[2] q;
x q[0];
g q[0], q[1];
