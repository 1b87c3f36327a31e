OPENQASM 2.0;
qreg q[1];
U(007.50,0,0) q[0];
