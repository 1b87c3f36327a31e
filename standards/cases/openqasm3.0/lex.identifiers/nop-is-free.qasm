OPENQASM 3.0;
int[8] nop = 1;
