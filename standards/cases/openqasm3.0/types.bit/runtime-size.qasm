OPENQASM 3.0;
uint n = 2;
bit[n] b;
