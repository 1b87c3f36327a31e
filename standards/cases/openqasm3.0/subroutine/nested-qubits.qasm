OPENQASM 3.0;
include "stdgates.inc";
def inner(qubit[2] a) { cx a[0], a[1]; }
def outer(qubit[3] b) { x b[1]; inner(b[1:2]); }
qubit[4] q;
outer(q[1:3]);
