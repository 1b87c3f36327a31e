OPENQASM 3.0;
include "stdgates.inc";
def f(qubit[2] a) -> bit[2] { return measure a; }
qubit[2] q;
x q[1];
bit[2] r = f(q);
