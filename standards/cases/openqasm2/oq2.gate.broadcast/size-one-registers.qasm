OPENQASM 2.0;
qreg a[1];
qreg b[1];
U(pi,0,pi) a;
CX a,b;
