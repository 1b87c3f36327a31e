OPENQASM 3.0;
int[8] s = 0;
for int i in [1:3] { int[8] a = 0; a += 1; s += a; }
