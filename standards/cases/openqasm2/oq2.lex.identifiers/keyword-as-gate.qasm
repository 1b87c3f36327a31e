OPENQASM 2.0;
gate reset a { U(0,0,0) a; }
