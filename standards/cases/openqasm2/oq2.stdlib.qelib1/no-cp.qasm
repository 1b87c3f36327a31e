OPENQASM 2.0;
include "qelib1.inc";
qreg q[4];
cp(1) q[0],q[1];
