OPENQASM 2.0;
qreg q[1];
U(ln(exp(1.25)),0,0) q[0];
