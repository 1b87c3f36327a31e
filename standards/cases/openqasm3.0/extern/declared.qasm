OPENQASM 3.0;
extern f(int[32], float[64]) -> float[64];
extern g(uint[4]) -> bool;
extern k() -> int[8];
