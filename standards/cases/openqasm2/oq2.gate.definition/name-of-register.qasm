OPENQASM 2.0;
qreg g[1];
gate g a { U(0,0,0) a; }
