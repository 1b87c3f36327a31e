OPENQASM 3.0;
int[32] a;
a = 7;
int[32] b = a + 1;
