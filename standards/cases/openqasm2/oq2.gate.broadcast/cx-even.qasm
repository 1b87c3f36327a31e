OPENQASM 2.0;
qreg a[3];
qreg b[1];
U(pi,0,pi) a[1];
U(pi,0,pi) a[2];
CX a,b[0];
