OPENQASM 3.0;
include "stdgates.inc";
def f(qubit[2] a, qubit[2] b) { cx a, b; }
qubit[4] q;
x q[1];
f(q[0:1], q[2:3]);
