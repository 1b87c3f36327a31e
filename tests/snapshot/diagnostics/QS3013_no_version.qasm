// snapshot: profile=openqasm2
qreg q[1];
