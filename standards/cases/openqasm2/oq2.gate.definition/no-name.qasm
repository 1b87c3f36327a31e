OPENQASM 2.0;
gate (x) a { }
