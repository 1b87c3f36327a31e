OPENQASM 2.0;
qreg [2] q;
