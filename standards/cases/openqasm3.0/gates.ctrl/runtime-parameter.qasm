OPENQASM 3.0;
include "stdgates.inc";
qubit[2] q;
float[64] turn = pi / 4;
turn *= 2;
h q;
ctrl @ p(turn) q[0], q[1];
