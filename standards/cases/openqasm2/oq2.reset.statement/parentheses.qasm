OPENQASM 2.0;
qreg q[2];
reset(q[0]);
