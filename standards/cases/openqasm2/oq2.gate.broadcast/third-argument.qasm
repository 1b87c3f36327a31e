OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
qreg r[2];
x q;
x r[1];
ccx q[0],q[1],r;
