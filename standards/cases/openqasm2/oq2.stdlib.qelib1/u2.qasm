OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
u2(pi/4,0) q[0];
