OPENQASM 2.0;
include "qelib1.inc";
qreg q[4];
x q[3];
x q[0];
ccx q[3],q[0],q[2];
