OPENQASM 3.0;
int[8] 1a = 0;
