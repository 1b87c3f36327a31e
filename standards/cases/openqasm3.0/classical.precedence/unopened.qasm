OPENQASM 3.0;
int[32] r = 1 + 2);
