OPENQASM 2.0;
include "qelib1.inc";
qreg q[4];
u(1,2,3) q[0];
