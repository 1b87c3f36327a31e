OPENQASM 2.0;
qreg q[1];
U(sinh(1),0,0) q[0];
