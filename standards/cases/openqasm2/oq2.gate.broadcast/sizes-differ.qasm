OPENQASM 2.0;
qreg a[2];
qreg b[3];
CX a,b;
