OPENQASM 2.0;
gate f a,b { CX a,b; }
gate g b,a { U(pi,0,pi) b; f b,a; }
qreg q[3];
g q[2],q[0];
