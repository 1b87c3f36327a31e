OPENQASM 3.0;
include "stdgates.inc";
qubit q;
u3(pi / 3, pi / 5, pi / 7) q;
