OPENQASM 2.0;
gate g a,b,c { CX a,b; CX b,c; }
qreg a[2];
qreg b[1];
qreg c[3];
g a,b[0],c;
