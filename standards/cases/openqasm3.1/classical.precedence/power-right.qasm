OPENQASM 3.1;
int[32] r = 2 ** 3 ** 2;
