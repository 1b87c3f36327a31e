OPENQASM 3.1;
int[5000] i = 1;
