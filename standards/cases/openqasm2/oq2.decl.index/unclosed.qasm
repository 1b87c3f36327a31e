OPENQASM 2.0;
qreg q[3];
U(0,0,0) q[0; U(0,0,0) q[1];
