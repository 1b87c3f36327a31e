OPENQASM 2.0;
include "qelib1.inc";
qreg a[1];
creg m[3];
qreg b[1];
x b[0];
