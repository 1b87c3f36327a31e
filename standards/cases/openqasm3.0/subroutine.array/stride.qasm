OPENQASM 3.0;
def f(mutable array[int[8], #dim = 1] a) -> uint[32] {
  for uint[32] i in [0:sizeof(a) - 1] { a[i] = a[i] * 2; }
  return sizeof(a);
}
array[int[8], 5] v = {1, 2, 3, 4, 5};
uint[32] n = f(v[0:2:4]);
