OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a, qubit b) { x a; }
qubit[2] q;
uint[8] i = 0;
f(q[i], q[0]);
