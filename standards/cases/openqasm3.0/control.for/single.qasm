OPENQASM 3.0;
int[32] b = 0;
for int i in [4:4] { b += i; }
