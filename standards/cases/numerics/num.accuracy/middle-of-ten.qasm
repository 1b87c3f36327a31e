OPENQASM 2.0;
include "qelib1.inc";
qreg q[10];
ry(0.4) q[5];
rz(0.6) q[5];
cx q[5],q[9];
