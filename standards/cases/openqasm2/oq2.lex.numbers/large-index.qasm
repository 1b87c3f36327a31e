OPENQASM 2.0;
qreg q[1000];
U(0,0,0) q[999];
