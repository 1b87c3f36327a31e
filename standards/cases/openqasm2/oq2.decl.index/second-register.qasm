OPENQASM 2.0;
qreg a[2];
qreg b[3];
U(pi,0,pi) b[1];
U(pi,0,pi) a[1];
