OPENQASM 3.1;
int[32] n = 0;
for int[32] i in [1:9] { { if (i == 3) break; } n += 1; }
