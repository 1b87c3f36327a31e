OPENQASM 2.0;
include "qelib1.inc";
qreg q[5];
creg c[5];
x q[1];
x q[4];
measure q -> c;
