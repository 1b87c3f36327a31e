OPENQASM 3.0;
gate g(float t) a { }
