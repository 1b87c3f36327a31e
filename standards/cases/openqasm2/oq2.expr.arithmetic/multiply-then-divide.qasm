OPENQASM 2.0;
qreg q[1];
U(3*2/4,0,0) q[0];
