OPENQASM 2.0;
gate g(x) a,b { U(x,0,0) a; CX a,b; }
