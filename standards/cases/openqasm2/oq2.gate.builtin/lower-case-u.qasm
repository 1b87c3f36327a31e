OPENQASM 2.0;
qreg q[1];
u(0,0,0) q[0];
