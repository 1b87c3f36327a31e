OPENQASM 2.0;
gate g a,b { CX a,b; CX b,a; }
qreg q[1];
qreg r[2];
U(pi,0,pi) q[0];
g q[0],r;
