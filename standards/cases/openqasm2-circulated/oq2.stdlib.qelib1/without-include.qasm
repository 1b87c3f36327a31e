OPENQASM 2.0;
qreg q[2];
swap q[0],q[1];
