OPENQASM 2.0;
opaque magic a,a;
