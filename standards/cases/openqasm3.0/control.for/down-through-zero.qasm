OPENQASM 3.0;
int[32] b = 0;
for int i in [2:-1:-2] { b = b * 10 + i + 5; }
