OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
u1(pi / 3) q;
