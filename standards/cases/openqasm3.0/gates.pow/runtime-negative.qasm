OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] k = 3;
k = -k;
h q;
pow(k) @ s q;
