OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
creg c[3];
ry(0.8) q[0];
ry(1.6) q[1];
x q[2];
measure q -> c;
