OPENQASM 2.0;
qreg q[3];
qreg r[1];
U(pi,0,pi) q;
