OPENQASM 2.0;
qreg q[1];
U(2^-1,0,0) q[0];
