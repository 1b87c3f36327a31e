OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
h q;
cu(0,pi/5,pi/7,pi/3) q[0],q[1];
