OPENQASM 2.0;
qreg q[2];
CX(pi) q[0],q[1];
