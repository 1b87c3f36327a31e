OPENQASM 3.2;
int[8] a = 1;
nop a;
