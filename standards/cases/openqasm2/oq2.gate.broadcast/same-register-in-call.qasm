OPENQASM 2.0;
gate g a,b { CX b,a; }
qreg q[2];
g q,q;
