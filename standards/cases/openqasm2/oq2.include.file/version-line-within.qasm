OPENQASM 2.0;
include "version-on-line-2.inc";
qreg q[1];
