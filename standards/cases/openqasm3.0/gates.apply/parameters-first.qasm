OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ry(pi / 3) q;
