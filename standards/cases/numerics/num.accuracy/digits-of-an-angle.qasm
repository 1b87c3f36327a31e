OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
ry(1000.1) q[0];
