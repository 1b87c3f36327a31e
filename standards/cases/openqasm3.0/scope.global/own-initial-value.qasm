OPENQASM 3.0;
int[8] a = a + 1;
