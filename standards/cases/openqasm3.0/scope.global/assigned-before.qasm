OPENQASM 3.0;
a = 1;
int[8] a;
