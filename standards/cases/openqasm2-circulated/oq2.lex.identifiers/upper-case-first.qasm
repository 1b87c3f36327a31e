OPENQASM 2.0;
include "qelib1.inc";
qreg Q[2];
x Q[1];
