OPENQASM 3.0;
include "stdgates.inc";
qubit q;
h q;
rz(pi / 3) q;
inv @ p(pi / 3) q;
