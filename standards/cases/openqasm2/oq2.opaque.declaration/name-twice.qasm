OPENQASM 2.0;
opaque magic a;
opaque magic a,b;
