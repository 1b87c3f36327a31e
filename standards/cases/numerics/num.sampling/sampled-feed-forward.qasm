OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
creg c[1];
creg d[1];
ry(1.0) q[0];
measure q[0] -> c[0];
if (c==1) ry(0.6) q[1];
measure q[1] -> d[0];
