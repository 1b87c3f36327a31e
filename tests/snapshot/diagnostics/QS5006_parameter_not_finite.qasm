// snapshot: run
OPENQASM 3.1;
include "stdgates.inc";
qubit q;
float x = 0.0;
rx(1.0 / x) q;
