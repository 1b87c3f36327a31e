OPENQASM 3.0;
int[32] i = 0;
while (i < 3) { i += 1; continue; i = 100; }
