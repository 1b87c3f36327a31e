OPENQASM 2.0;
qreg q[1];
U(pi^2/10,0,0) q[0];
