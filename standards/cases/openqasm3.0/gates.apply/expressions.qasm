OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ry(2 * (1 + 0.5) - 2.0) q;
