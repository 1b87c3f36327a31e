OPENQASM 2.0;
qreg x[1];
gate g(x) a { U(x,0,pi) a; }
g(pi) x[0];
