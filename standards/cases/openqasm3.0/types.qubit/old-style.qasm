OPENQASM 3.0;
qreg a[3];
qreg b;
