OPENQASM 2.0;
gate f a,b { CX a,b; }
gate g a { f a,a; }
