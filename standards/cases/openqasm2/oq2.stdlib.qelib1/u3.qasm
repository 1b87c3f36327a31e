OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
u3(pi/3,pi/4,pi/5) q[0];
