OPENQASM 3.0;
def f(readonly array[int[8], 2, 4] a) -> uint[32] {
  const uint n = sizeof(a, 1);
  bit[n] b = "1010";
  return uint[32](uint[n](b));
}
array[int[8], 2, 4] v;
uint[32] r = f(v);
