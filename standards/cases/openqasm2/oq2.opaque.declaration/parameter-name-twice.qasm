OPENQASM 2.0;
opaque magic(x,x) a;
