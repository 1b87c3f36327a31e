OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] t = 0.25;
t = t * 4;
ry(t) q;
