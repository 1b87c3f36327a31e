OPENQASM 3.0;
uint n = 8;
int[n] a;
