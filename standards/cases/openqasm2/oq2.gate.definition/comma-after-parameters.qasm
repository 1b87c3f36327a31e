OPENQASM 2.0;
gate g(x,y,) a { }
