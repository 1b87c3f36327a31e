OPENQASM 3.0;
int[8] x = 1;
bit[4] y = bit[4](x);
