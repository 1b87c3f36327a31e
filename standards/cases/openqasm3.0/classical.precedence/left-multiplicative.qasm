OPENQASM 3.0;
int[32] r = 100 / 10 * 2 % 7;
