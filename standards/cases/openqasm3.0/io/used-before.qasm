OPENQASM 3.0;
int[8] a = n;
input int[8] n;
