OPENQASM 2.0;
qreg q[3];
barrier q;
