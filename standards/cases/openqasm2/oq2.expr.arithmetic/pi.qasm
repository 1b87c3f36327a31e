OPENQASM 2.0;
qreg q[1];
U(2*pi/5,0,0) q[0];
