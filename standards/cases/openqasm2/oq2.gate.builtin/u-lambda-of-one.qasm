OPENQASM 2.0;
qreg q[2];
U(pi/2,0,pi) q[0];
U(0,pi/5,pi/3) q[0];
