OPENQASM 2.0;
gate f(x) a { U(x,0,0) a; }
gate g a { f(1,2) a; }
