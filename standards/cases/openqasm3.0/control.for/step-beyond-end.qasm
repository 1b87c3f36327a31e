OPENQASM 3.0;
int[32] b = 0;
for int i in [3:5:4] { b = b * 10 + i; }
for int i in [8:-9:7] { b = b * 10 + i; }
