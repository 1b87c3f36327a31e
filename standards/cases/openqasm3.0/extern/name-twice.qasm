OPENQASM 3.0;
extern f(int[32]) -> int[32];
extern f(float[64]) -> int[32];
