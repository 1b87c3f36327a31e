OPENQASM 2.0;
gate g a { f a; }
gate f a { U(0,0,0) a; }
