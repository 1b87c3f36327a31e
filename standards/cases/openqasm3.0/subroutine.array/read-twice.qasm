OPENQASM 3.0;
def f(readonly array[int[8], 2] a, readonly array[int[8], 2] b) -> int[8] { return a[0] * b[1] + a[1] * b[0]; }
array[int[8], 2] v = {1, 2};
int[8] r = f(v, v);
