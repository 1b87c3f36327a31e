OPENQASM 3.0;
int[32] s = 0;
int[32] b = 0;
for int i in [0:s:4] { b += 1; }
