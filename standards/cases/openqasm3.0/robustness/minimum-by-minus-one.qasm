OPENQASM 3.0;
int[64] a = 1;
a = -9223372036854775807 - 1;
int[64] m = -1;
int[64] c = a / m;
int[64] d = a % m;
