OPENQASM 3.0;
uint[4] x = 13;
bit[4] y = bit[4](x);
