OPENQASM 2.0;
gate g(x) a { U(x,0,0) a; }
qreg q[1];
g() q[0];
