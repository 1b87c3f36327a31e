OPENQASM 3.0;
int[32] b = 0;
for int i in [1:3:9] { b = b * 10 + i; }
