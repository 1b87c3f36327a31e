OPENQASM 2.0;
gate g(x) a { U(0,0,0) x; }
