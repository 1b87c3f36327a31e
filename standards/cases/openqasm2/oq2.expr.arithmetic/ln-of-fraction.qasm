OPENQASM 2.0;
qreg q[1];
U(ln(0.5)+1,0,0) q[0];
