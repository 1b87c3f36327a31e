OPENQASM 2.0;
include "defines-on-line-3.inc";
include "defines-on-line-3.inc";
qreg q[1];
