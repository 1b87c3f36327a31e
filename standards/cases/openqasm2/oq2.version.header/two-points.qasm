OPENQASM 2.0.0;
qreg q[1];
