OPENQASM 3.0;
int[32] i = 3;
int[32] b = 0;
for int[32] i in [1:i] { b = b * 10 + i; }
