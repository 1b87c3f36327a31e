OPENQASM 3.0;
float[64] x = 1.0;
bit[64] y = bit[64](x);
