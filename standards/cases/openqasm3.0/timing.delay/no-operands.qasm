OPENQASM 3.0;
include "stdgates.inc";
qubit q;
stretch g;
delay[g];
x q;
delay[2 * g];
