OPENQASM 3.0;
include "stdgates.inc";
input angle[32] theta;
qubit q;
ry(theta) q;
