OPENQASM 3.0;
def f(readonly array[int[8], #dim = 2] a) -> uint[32] {
  const uint n = sizeof(a, 1);
  return 10 * n + 3;
}
array[int[8], 2, 5] v;
uint[32] r = f(v);
