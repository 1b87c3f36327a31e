OPENQASM 3.0;
include "stdgates.inc";
gate g a, b, c { cx a, c; x b; }
qubit[3] q;
x q[2];
g q[2], q[0], q[1];
