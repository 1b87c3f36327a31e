OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
h q[0];
cu(pi/3,pi/4,pi/5,pi/6) q[0],q[1];
