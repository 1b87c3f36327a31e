OPENQASM 3.0;
int[32] i = 0o7_5_3;
