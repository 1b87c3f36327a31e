OPENQASM 3.0;
include "stdgates.inc";
def rotate(angle[32] t, qubit a) { ry(t) a; }
qubit q;
rotate(pi / 2, q);
