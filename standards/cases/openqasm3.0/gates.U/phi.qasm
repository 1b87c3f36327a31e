OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
U(0, pi / 3, 0) q;
