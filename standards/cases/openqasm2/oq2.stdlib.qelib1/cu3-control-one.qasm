OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
x q[0];
U(0.6,1,0) q[1];
cu3(0.8,0.7,0.3) q[0],q[1];
