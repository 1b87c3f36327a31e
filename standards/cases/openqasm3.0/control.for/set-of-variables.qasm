OPENQASM 3.0;
int[32] k = 4;
int[32] b = 0;
for int[32] i in {k, 2 * k, k - 3} { b = b * 10 + i; }
