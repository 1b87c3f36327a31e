// snapshot: profile=openqasm2
OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
ctrl @ x q[0], q[1];
