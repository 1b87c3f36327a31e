OPENQASM 2.0;
creg c[1];
qreg _q[1];
