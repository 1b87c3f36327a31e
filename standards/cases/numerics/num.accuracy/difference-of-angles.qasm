OPENQASM 2.0;
include "qelib1.inc";
qreg q[1];
ry(100000000.5-100000000) q[0];
