OPENQASM 2.0;
qreg q[1];
U(2*(-0.5)+2,0,0) q[0];
