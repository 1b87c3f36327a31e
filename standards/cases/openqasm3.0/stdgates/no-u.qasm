OPENQASM 3.0;
include "stdgates.inc";
qubit q;
u(1.0, 2.0, 3.0) q;
