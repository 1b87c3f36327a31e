OPENQASM 2.0;
qreg q[3];
qreg r[2];
barrier q,r[0];
barrier r[1],q;
barrier q[0],q[2],r[1];
