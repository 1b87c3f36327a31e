OPENQASM 2.0;
qreg q[1];
U() q[0];
