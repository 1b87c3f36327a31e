OPENQASM 3.0;
int[32] b = 0;
int[32] n = 0;
for int i in [0:2:20] { b += i; n += 1; }
