OPENQASM 3.0;
include "stdgates.inc";
qubit q;
ry(1 + 2 * 3 - 4 / 2.0 - 2 ** 2) q;
