OPENQASM 3.1;
input stretch s;
