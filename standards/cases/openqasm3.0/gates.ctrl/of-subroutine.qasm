OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) { x a; }
qubit[2] q;
ctrl @ f q[0], q[1];
