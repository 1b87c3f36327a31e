OPENQASM 3.0;
include "stdgates.inc";
qubit q;
u2(1.0) q;
