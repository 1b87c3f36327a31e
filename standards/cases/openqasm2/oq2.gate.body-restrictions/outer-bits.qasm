OPENQASM 2.0;
creg c[1];
gate g a { U(c,0,0) a; }
