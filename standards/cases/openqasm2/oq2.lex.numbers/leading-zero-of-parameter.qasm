OPENQASM 2.0;
qreg q[1];
U(01,0,0) q[0];
