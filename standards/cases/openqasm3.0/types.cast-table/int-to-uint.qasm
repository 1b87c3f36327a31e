OPENQASM 3.0;
int[8] x = 7;
uint[8] y = uint[8](x);
