OPENQASM 2.0;
gate g(x,x) a { }
