OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
x q[0];
h q[1];
z q[1];
rxx(pi/3) q[0],q[1];
