OPENQASM 2.0;
gate g a,b { U(pi,0,pi) a; CX a,b; }
qreg q[1];
qreg r[1];
g r[0],q[0];
