OPENQASM 2.0;
qreg [1];
