OPENQASM 2.0;
qreg a[3];
CX a,a[1];
