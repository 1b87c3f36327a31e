OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] t = 1.0;
gate g(t) a { ry(t) a; }
g(2.0) q;
