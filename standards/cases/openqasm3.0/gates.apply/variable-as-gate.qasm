OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] a = 1;
a q;
