OPENQASM 3.0;
include "stdgates.inc";
const float[64] half = 0.5;
qubit q;
gate g a { U(2 * half, 0, 0) a; }
g q;
