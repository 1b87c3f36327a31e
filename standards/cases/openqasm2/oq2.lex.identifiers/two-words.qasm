OPENQASM 2.0;
qreg my q[1];
