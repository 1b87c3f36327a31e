OPENQASM 2.0;
gate g a,b,c { U(pi,0,pi) c; CX c,a; }
qreg q[3];
g q[2],q[1],q[0];
