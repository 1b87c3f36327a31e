OPENQASM 3.0;
extern f(int[32]) -> int[32];
int[32] r = 0;
if (true) { int[32] f = 5; r = f + 1; }
