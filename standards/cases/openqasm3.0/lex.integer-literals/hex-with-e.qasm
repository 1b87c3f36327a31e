OPENQASM 3.0;
int[32] i = 0x1e2;
