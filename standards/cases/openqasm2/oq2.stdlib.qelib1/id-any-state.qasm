OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
U(1,0.5,0) q[0];
id q[0];
