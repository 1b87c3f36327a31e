OPENQASM 3.0;
include "stdgates.inc";
def f(qubit a, qubit b) { ry(0.6) a; cx a, b; x b; }
qubit[2] q;
f(q[0], q[1]);
