OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a) { reset a; }
qubit[2] q;
x q;
f(q[1]);
