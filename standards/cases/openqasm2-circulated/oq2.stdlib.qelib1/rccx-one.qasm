OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
x q[0];
h q[1];
x q[2];
rccx q[0],q[1],q[2];
