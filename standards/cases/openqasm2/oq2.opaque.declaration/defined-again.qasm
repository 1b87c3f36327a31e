OPENQASM 2.0;
opaque g a;
gate g a { U(0,0,0) a; }
