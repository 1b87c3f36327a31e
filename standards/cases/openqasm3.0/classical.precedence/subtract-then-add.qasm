OPENQASM 3.0;
int[32] r = 10 - 4 + 3;
