OPENQASM 3.0;
extern f(int[32]) -> int[32];
const int[32] a = f(1);
