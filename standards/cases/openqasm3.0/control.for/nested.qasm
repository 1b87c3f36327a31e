OPENQASM 3.0;
int[32] b = 0;
for int i in [1:3] for int j in [1:i] b += j;
