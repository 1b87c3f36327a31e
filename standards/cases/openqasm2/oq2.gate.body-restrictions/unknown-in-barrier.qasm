OPENQASM 2.0;
gate g a { barrier b; }
