OPENQASM 2.0;
qreg q[1];
U(10.0^10.0^10.0,0,0) q[0];
