OPENQASM 2.0;
qreg q[1];
U(7*pi/3,0,0) q[0];
U(0,5*pi/2,0) q[0];
