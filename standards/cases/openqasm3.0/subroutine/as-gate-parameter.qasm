OPENQASM 3.0;
include "stdgates.inc";
def half(float[64] t) -> float[64] { return t / 2; }
qubit q;
ry(half(2.0)) q;
