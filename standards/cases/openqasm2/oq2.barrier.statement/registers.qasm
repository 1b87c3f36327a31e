OPENQASM 2.0;
qreg q[3];
qreg r[2];
barrier q,r;
