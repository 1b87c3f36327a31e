OPENQASM 3.0;
int[32] a = 1;
a += 2;
a *= 5;
a -= 3;
