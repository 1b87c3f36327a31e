OPENQASM 2.0;
qreg a[2];
CX a[0],a;
