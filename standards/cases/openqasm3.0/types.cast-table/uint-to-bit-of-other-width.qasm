OPENQASM 3.0;
uint[4] x = 3;
bit[8] y = bit[8](x);
