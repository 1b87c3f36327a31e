OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
phase(pi / 3) q;
