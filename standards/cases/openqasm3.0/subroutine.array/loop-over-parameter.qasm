OPENQASM 3.0;
def f(readonly array[int[32], #dim = 1] a) -> int[32] {
  int[32] s = 0;
  for int[32] x in a { s = s * 10 + x; }
  return s;
}
array[int[32], 3] v = {3, 1, 2};
int[32] r = f(v);
