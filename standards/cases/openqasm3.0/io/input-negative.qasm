OPENQASM 3.0;
input int[8] n;
int[8] m = n * 2;
