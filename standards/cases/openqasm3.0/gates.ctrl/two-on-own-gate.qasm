OPENQASM 3.0;
include "stdgates.inc";
gate g a { x a; p(0.7) a; }
qubit[3] q;
x q[0];
h q[1];
ctrl(2) @ g q[0], q[1], q[2];
