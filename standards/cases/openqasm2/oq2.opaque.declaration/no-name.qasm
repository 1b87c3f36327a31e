OPENQASM 2.0;
opaque (x) a;
