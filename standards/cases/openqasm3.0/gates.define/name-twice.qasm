OPENQASM 3.0;
gate g a { }
gate g a, b { }
