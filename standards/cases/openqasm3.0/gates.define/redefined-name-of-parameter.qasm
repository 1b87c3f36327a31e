OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] turn = 1.0;
gate g(turn) a { ry(turn) a; }
g(2.0) q;
