OPENQASM 3.0;
extern f(readonly array[int[8], 2]) -> int[32];
array[float[64], 2] v = {1.0, 2.0};
int[32] a = f(v);
