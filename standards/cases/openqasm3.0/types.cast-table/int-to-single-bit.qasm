OPENQASM 3.0;
int[8] x = 4;
bit y = bit(x);
