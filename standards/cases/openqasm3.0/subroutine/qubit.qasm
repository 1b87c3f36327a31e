OPENQASM 3.0;
include "stdgates.inc";
def flip(qubit a) { x a; }
qubit[2] q;
flip(q[1]);
