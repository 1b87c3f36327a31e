OPENQASM 3.0;
int[32] a = 1;
while (a < 100) a *= 3;
