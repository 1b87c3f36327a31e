OPENQASM 2.0;
creg c[1];
gate g a { measure a -> c; }
