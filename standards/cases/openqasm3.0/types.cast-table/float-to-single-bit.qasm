OPENQASM 3.0;
float[64] x = 1.0;
bit y = bit(x);
