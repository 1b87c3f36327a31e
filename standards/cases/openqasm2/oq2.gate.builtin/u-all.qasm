OPENQASM 2.0;
qreg q[1];
U(pi/3,pi/5,pi/7) q[0];
U(pi/2,pi/3,pi/4) q[0];
