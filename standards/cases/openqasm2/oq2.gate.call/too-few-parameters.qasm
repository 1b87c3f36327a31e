OPENQASM 2.0;
gate g(x,y) a { U(x,y,0) a; }
qreg q[1];
g(1) q[0];
