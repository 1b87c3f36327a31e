OPENQASM 3.0;
include "stdgates.inc";
qubit q;
bit c;
ry(pi / 3) q;
c = measure q;
