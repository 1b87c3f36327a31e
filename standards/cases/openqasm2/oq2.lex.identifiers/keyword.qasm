OPENQASM 2.0;
qreg measure[1];
