OPENQASM 3.0;
include "stdgates.inc";
const float[64] turn = 1.0;
gate g a { ry(turn) a; }
qubit q;
g q;
