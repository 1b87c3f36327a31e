OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
ry(5e-1) q[0];
