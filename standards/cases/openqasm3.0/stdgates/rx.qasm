OPENQASM 3.0;
include "stdgates.inc";
qubit q;
rx(pi / 3) q;
