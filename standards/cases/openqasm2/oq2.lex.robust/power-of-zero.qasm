OPENQASM 2.0;
qreg q[1];
U(0^(-1),0^0,0.0^-0.5) q[0];
