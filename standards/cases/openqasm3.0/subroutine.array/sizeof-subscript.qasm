OPENQASM 3.0;
def f(readonly array[int[8], #dim = 2] a) -> uint[32] { return sizeof(a[0]); }
array[int[8], 3, 5] v;
uint[32] r = f(v);
