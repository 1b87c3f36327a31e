OPENQASM 3.0;
int[32] b = 0;
for int i in [3:-1:1] { b = b * 10 + i; }
