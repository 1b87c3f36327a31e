OPENQASM 3.0;
uint[8] x = 7;
int[8] y = int[8](x);
