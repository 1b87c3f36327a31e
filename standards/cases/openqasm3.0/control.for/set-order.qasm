OPENQASM 3.0;
int[32] b = 0;
for int[32] i in {3, 1, 2} { b = b * 10 + i; }
