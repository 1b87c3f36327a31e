// snapshot: profile=openqasm2
OPENQASM 2.0;
qreg q[1];
