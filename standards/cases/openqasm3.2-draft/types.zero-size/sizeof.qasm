OPENQASM 3.2;
def f(readonly array[int[8], #dim = 1] a) -> uint[32] { return sizeof(a); }
array[int[8], 0] v;
uint[32] n = f(v);
