OPENQASM 3.0;
int[32] i = 0;
int[32] b = 0;
while (i < 4) { i += 1; b += i; }
