OPENQASM 2.0;
include "qelib1.inc";
qreg q[4];
ry(0.2) q[0];
ry(0.4) q[1];
ry(0.6) q[2];
ry(0.8) q[3];
