OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
U(1,0.5,0) q[0];
U(0.6,1,0) q[1];
U(0.4,0.7,0) q[2];
ccx q[0],q[1],q[2];
