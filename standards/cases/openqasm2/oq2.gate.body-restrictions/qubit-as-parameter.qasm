OPENQASM 2.0;
gate g(x) a { U(a,0,0) a; }
