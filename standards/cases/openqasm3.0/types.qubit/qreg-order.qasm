OPENQASM 3.0;
include "stdgates.inc";
qreg q[2];
x q[1];
