OPENQASM 2.0;
qreg a[1];
qreg b[2];
U(pi,0,pi) b[1];
