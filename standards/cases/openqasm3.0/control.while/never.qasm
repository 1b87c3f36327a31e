OPENQASM 3.0;
int[32] b = 7;
while (b < 7) { b = 0; }
