OPENQASM 3.0;
int[8] a = 1;
int[8] r = 0;
if (true) { int[8] a = 2; if (true) { int[8] a = 3; r += a; } r += 10 * a; }
r += 100 * a;
