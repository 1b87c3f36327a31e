OPENQASM 2.0;
qreg q[1];
U(pi,0,pi) q[0];
U(pi/3,0,0) q[0];
