OPENQASM 2.0;
include "qelib1.inc";
qreg a[2];
qreg b[2];
qreg target[2];
x a;
x b[1];
ccx a,b,target;
