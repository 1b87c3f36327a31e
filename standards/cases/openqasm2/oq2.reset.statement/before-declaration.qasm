OPENQASM 2.0;
reset q;
qreg q[1];
