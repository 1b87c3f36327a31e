OPENQASM 2.0;
qreg q[1];
U(pi/2,0,0) q[0];
U(pi,pi/5,pi/3) q[0];
