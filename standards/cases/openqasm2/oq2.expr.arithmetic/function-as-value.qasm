OPENQASM 2.0;
qreg q[1];
U(sin,0,0) q[0];
