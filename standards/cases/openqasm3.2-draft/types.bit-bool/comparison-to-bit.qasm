OPENQASM 3.2;
int[8] n = 4;
bit a = n == 4;
bit b = n < 4;
