OPENQASM 2.0;
qreg Q[1];
