OPENQASM 2.0;
qreg q[1];
U(exp(-1),0,0) q[0];
