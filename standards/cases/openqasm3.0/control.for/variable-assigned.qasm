OPENQASM 3.0;
int[32] n = 0;
for int i in [0:3] { i += 10; n += 1; }
