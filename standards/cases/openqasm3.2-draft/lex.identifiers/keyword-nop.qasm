OPENQASM 3.2;
int[8] nop = 1;
