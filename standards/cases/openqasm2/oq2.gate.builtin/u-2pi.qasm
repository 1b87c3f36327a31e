OPENQASM 2.0;
qreg q[2];
U(pi/2,0,pi) q[0];
U(2*pi,0,0) q[1];
