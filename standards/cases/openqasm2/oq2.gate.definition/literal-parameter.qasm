OPENQASM 2.0;
gate g(0.5) a { }
