OPENQASM 2.0;
creg n[2];
qreg q[n];
