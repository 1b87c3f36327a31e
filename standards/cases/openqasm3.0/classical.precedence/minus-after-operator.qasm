OPENQASM 3.0;
int[32] r = 2 * -3;
int[32] s = 2 - -3;
int[32] t = 12 / -3;
