OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
ry(0.000002) q[0];
ry(0.000002) q[1];
