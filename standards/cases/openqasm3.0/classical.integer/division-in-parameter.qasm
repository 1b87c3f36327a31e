OPENQASM 3.0;
include "stdgates.inc";
qubit q;
int[8] a = 1;
int[8] b = 2;
ry(pi * (a / b)) q;
