OPENQASM 2.0;
gate g a,b,c { CX a,b; CX b,c; }
qreg a[2];
qreg b[2];
qreg c[1];
g a,b,c;
