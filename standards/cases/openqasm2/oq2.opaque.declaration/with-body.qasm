OPENQASM 2.0;
opaque magic a { U(0,0,0) a; }
