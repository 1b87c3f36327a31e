OPENQASM 2.0;
barrier q;
qreg q[1];
