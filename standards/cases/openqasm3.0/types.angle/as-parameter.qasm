OPENQASM 3.0;
include "stdgates.inc";
qubit q;
angle[8] a = pi / 2;
ry(a) q;
