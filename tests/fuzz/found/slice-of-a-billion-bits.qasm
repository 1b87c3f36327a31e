OPENQASM 3.0;
bit[1000000000] c;
bit[1000000000] d;
d ^= c[0:];
