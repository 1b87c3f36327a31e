OPENQASM 3.0;
include "stdgates.inc";
qubit q;
x q;
ry(pi / 3) q;
