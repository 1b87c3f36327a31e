OPENQASM 3.0;
int[32] i = 3;
int[32] n = 0;
while (i > 0) { i -= 1; int[32] i = 100; n += i; }
