OPENQASM 3.0;
include "stdgates.inc";
qubit q;
float[64] e = 0.5;
x q;
pow(e) @ inv @ s q;
