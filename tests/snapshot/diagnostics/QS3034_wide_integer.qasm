OPENQASM 3.1;
int[128] i = 1;
