OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] a = 2.0;
a /= 4.0;
ry(a) q;
