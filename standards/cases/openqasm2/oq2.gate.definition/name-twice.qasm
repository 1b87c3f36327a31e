OPENQASM 2.0;
gate g a { U(0,0,0) a; }
gate g a { U(pi,0,pi) a; }
