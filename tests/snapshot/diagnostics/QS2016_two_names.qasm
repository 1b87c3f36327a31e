OPENQASM 3.1;
int i, j;
