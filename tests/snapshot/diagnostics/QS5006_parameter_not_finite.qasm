// snapshot: run
OPENQASM 3.1;
include "stdgates.inc";
qubit q;
float zero = 0.0;
rx(1.0 / zero) q;
