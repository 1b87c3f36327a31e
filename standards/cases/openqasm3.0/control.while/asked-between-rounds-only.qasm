OPENQASM 3.0;
int[32] a = 0;
int[32] n = 0;
while (a < 3) { a += 10; n += 1; a -= 9; }
