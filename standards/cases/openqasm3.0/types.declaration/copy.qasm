OPENQASM 3.0;
int[32] a = 1;
int[32] b = a;
a = 2;
