OPENQASM 2.0;
gate g(pi) a { U(pi,0,0) a; }
