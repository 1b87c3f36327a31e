OPENQASM 2.0;
qreg q[1];
U(pi/2,0,0) q[0];
U(pi/2,0,pi/2) q[0];
