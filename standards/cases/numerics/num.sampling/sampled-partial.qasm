OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
creg c[2];
ry(1.0) q[2];
cx q[2],q[0];
h q[1];
measure q[2] -> c[1];
