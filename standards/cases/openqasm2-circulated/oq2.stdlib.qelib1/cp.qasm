OPENQASM 2.0;
include "qelib1.inc";
qreg q[2];
h q;
cp(pi/3) q[0],q[1];
