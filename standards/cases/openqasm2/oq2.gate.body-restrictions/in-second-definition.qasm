OPENQASM 2.0;
gate f a { U(0,0,0) a; }
gate g b { U(0,0,0) a; }
