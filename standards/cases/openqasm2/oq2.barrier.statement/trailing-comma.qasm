OPENQASM 2.0;
qreg q[2];
barrier q[0],;
