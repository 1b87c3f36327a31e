OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a, qubit b) { h a; ctrl @ x a, b; }
qubit[2] q;
f(q[1], q[0]);
