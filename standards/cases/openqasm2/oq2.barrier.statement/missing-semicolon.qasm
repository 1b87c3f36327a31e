OPENQASM 2.0;
qreg q[2];
barrier q U(0,0,0) q;
