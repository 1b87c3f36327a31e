OPENQASM 2.0;
opaque magic(x,y) a,b;
gate flip a { U(pi,0,pi) a; }
qreg q[2];
flip q[1];
