OPENQASM 2.0;
gate g(x) a { x a; }
