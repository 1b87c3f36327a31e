OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
h q[0];
cu3(pi/3,pi/2,pi/4) q[0],q[1];
