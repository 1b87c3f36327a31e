OPENQASM 2.0;
qreg q[1];
U(0.02e+002,0,0) q[0];
