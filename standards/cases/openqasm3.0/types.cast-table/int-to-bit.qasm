OPENQASM 3.0;
int[4] x = -2;
bit[4] y = bit[4](x);
