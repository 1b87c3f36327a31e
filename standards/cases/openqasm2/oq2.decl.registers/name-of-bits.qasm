OPENQASM 2.0;
creg q[1];
qreg q[1];
