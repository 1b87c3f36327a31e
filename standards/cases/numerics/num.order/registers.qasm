OPENQASM 2.0;
include "qelib1.inc";
qreg a[2];
qreg b[2];
qreg c[1];
x a[1];
x c[0];
