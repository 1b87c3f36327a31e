OPENQASM 3.0;
int[32] r = 7 % 4 * 2;
int[32] s = 2 * 7 % 4;
