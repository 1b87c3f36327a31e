OPENQASM 2.0;
gate flip a { U(pi,0,pi) a; }
qreg q[1];
flip( ) q[0];
