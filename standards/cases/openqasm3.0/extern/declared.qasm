OPENQASM 3.0;
extern f(int[32], float[64]) -> float[64];
extern g(bit[4]) -> bit;
extern k() -> int[8];
