OPENQASM 2.0;
qreg q[1];
U(-pi/2+pi,0,0) q[0];
