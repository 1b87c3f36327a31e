OPENQASM 3.0;
int[32] a = f(1);
extern f(int[32]) -> int[32];
