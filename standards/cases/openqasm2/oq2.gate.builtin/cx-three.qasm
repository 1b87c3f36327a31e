OPENQASM 2.0;
qreg q[3];
CX q[0],q[1],q[2];
