OPENQASM 3.0;
include "stdgates.inc";
gate g a, b { ctrl @ x a, b; }
qubit[3] q;
x q[0];
h q[1];
ctrl @ g q[0], q[1], q[2];
