OPENQASM 3.0;
extern f(float[64]) -> float[64];
int[32] n = 3;
float[64] r = f(n);
