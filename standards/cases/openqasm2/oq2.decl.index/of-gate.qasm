OPENQASM 2.0;
gate g a { U(0,0,0) a; }
qreg q[1];
g[0] q[0];
