OPENQASM 3.0;
include "stdgates.inc";
extern f(int[32], float[64]) -> float[64];
extern g(uint[4]) -> bool;
qubit q;
h q;
