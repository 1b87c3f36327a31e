OPENQASM 3.0;
int[32] n = 0;
for int i in {1, 2} { n += 1; continue; }
