OPENQASM 3.0;
output int[8] a;
int[8] a = 1;
