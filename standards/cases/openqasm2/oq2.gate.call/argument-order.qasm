OPENQASM 2.0;
gate g a,b { U(pi,0,pi) a; CX a,b; U(pi,0,pi) a; }
qreg q[2];
g q[1],q[0];
