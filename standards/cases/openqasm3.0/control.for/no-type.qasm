OPENQASM 3.0;
int[32] b = 0;
for i in [0:4] { b += i; }
