OPENQASM 2.0;
qreg q[2];
U(pi,0,pi) q[1];
