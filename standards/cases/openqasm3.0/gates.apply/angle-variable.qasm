OPENQASM 3.0;
include "stdgates.inc";
qubit q;
angle[8] a = pi;
angle[8] b = pi / 2;
ry(a - b) q;
