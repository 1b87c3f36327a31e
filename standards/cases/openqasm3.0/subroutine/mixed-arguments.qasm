OPENQASM 3.0;
include "stdgates.inc";
def f(float[64] t, qubit a, int[32] n, qubit b) { ry(t * n) b; }
qubit[2] q;
f(0.5, q[0], 2, q[1]);
