OPENQASM 2.0;
qreg q[1];
U(-pi/3,-pi/2,0) q[0];
