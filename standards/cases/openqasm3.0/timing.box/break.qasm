OPENQASM 3.0;
int[32] n = 0;
for int i in [1:5] { box { if (i == 3) { break; } } n += 1; }
