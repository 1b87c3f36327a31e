OPENQASM 2.0;
include "qelib1.inc";
qreg q[3];
h q[0];
h q[1];
x q[2];
cu1(0.3) q[2],q[0];
cu1(0.6) q[2],q[1];
