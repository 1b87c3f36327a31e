OPENQASM 3.0;
include "stdgates.inc";
qubit q;
u2(pi / 3, pi / 5) q;
