OPENQASM 3.0;
extern f(readonly array[int[8], 5], mutable array[float[64], #dim = 2]) -> int[8];
array[int[8], 5] a = {1, 2, 3, 4, 5};
array[float[64], 2, 2] b;
int[8] r = f(a, b);
