OPENQASM 2.0;
qreg q[3];
U(pi,0,pi) q[0];
U(pi,0,pi) q[2];
