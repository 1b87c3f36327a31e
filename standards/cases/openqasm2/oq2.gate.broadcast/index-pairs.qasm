OPENQASM 2.0;
qreg a[3];
qreg b[3];
U(pi,0,pi) a[0];
U(pi,0,pi) b[1];
CX b,a;
