OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] a = 7;
int[8] b = 2;
if (a / b == 3) x q;
