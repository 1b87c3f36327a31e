OPENQASM 3.0;
include "stdgates.inc";
def f(qubit[4] q) { let some = q[1:2]; x some[1]; }
qubit[4] q;
f(q);
