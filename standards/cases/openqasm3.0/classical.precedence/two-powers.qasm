OPENQASM 3.0;
int[32] r = 2 * * 3;
