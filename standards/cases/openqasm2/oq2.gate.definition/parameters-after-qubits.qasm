OPENQASM 2.0;
gate g a(x) { U(x,0,0) a; }
