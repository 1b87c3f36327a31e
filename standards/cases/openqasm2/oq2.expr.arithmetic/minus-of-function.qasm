OPENQASM 2.0;
qreg q[1];
U(-sin(pi/6)+1,0,0) q[0];
