OPENQASM 3.0;
include "stdgates.inc";
def f(qubit[2] a) { x a[0]; cx a[0], a[1]; }
qubit[3] q;
let b = q[2] ++ q[0];
f(b);
