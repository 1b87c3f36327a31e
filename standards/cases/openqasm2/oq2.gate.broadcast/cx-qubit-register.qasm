OPENQASM 2.0;
qreg a[2];
qreg b[2];
U(pi,0,pi) a[1];
CX a[1],b;
