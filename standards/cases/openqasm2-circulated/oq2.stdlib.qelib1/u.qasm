OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
u(pi/3,pi/4,0) q[0];
