OPENQASM 3.0;
int[32] b = 0;
for int i in [9:-4:0] { b = b * 10 + i; }
