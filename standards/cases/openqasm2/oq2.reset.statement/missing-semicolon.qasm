OPENQASM 2.0;
qreg q[1];
reset q[0] reset q[0];
