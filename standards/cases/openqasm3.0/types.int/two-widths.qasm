OPENQASM 3.0;
int[8, 8] a;
