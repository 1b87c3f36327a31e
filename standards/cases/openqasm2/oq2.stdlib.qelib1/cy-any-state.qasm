OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
U(1,0.5,0) q[0];
U(0.6,1,0) q[1];
cy q[0],q[1];
