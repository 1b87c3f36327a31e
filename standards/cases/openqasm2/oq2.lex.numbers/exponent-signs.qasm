OPENQASM 2.0;
qreg q[1];
U(2000.0e-3,0,0) q[0];
U(0.001E+3,0,0) q[0];
