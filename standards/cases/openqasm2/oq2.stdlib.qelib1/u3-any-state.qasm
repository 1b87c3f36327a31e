OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
U(1,0.5,0) q[0];
u3(0.8,0.7,0.3) q[0];
