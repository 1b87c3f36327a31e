OPENQASM 2.0;
qreg q[1];
U(pi/2,0,0) q[0];
U(2*pi/3-pi/6,pi/2-pi/4,-pi/3) q[0];
