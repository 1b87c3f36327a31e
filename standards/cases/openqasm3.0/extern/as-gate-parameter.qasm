OPENQASM 3.0;
include "stdgates.inc";
extern turn(int[32]) -> float[64];
qubit q;
rx(turn(3)) q;
