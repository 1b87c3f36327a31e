OPENQASM 2.0;
qreg a[1];
qreg b[2];
CX a,b;
