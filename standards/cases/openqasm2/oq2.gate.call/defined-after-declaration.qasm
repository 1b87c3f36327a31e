OPENQASM 2.0;
qreg q[1];
U(pi,0,pi) q[0];
gate back a { U(-pi,-pi,0) a; }
back q[0];
