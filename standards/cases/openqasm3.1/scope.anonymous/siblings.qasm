OPENQASM 3.1;
int[32] r = 0;
{ int[32] a = 1; r += a; }
{ float[64] a = 20.0; if (a > 1.5) r += 20; }
