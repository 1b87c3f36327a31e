OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] turn = 0.25;
turn = turn * 4;
ry(turn) q;
