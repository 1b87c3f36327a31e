OPENQASM 3.0;
include "stdgates.inc";
def f(bool b, qubit a) { if (b) { x a; } else { id a; } }
qubit[3] q;
f(true, q[0]);
f(false, q[1]);
f(1 == 1, q[2]);
