OPENQASM 3.0;
qreg[2] q;
