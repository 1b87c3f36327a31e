OPENQASM 2.0;
gate f(x) a { U(x,0,0) a; }
gate g(y) a,b { f(y) b; CX b,a; f(-y) b; }
