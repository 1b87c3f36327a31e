OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) { box [200ns] { x a; } }
qubit[2] q;
f(q[1]);
