OPENQASM 2.0;
qreg a[2];
qreg b[2];
U(0,0,0) a[2];
