OPENQASM 2.0;
include "nothing.inc";
qreg q[1];
include "nothing.inc";
