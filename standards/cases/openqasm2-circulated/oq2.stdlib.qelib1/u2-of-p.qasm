OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
h q[0];
p(pi/4) q[0];
u(0,pi/4,0) q[0];
