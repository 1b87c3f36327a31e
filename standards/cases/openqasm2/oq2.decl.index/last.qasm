OPENQASM 2.0;
qreg q[4];
U(pi,0,pi) q[3];
