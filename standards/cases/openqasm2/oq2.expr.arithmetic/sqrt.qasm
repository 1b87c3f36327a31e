OPENQASM 2.0;
qreg q[1];
U(sqrt(2.25),0,0) q[0];
