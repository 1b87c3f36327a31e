OPENQASM 2.0;
qreg U[1];
