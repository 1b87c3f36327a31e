OPENQASM 3.0;
int[8] i = -1;
bit a = i[-1];
uint[8] u = 1;
bit b = u[-1];
