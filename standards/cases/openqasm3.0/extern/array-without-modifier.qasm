OPENQASM 3.0;
extern f(array[int[8], 2]) -> int[32];
