OPENQASM 3.0;
include "stdgates.inc";
def flip(qubit[2] a) { x a[0]; }
qubit[3] q;
flip(q[1:2]);
