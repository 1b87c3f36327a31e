OPENQASM 2.0;
qreg q[5];
creg c[7];
