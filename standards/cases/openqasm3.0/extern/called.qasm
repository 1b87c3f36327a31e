OPENQASM 3.0;
extern f(int[32]) -> float[64];
int[32] a = 1;
float[64] b = f(a);
b += f(3);
