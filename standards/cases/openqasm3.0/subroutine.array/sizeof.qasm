OPENQASM 3.0;
def f(readonly array[int[8], #dim = 2] a) -> uint[32] { return 100 * sizeof(a, 0) + 10 * sizeof(a, 1) + sizeof(a); }
array[int[8], 3, 5] v;
uint[32] r = f(v);
