OPENQASM 3.0;
def sum(readonly array[int[32], 4] a) -> int[32] {
  int[32] s = 0;
  for int i in [0:3] { s += a[i]; }
  return s;
}
array[int[32], 4] v = {1, 2, 3, 4};
int[32] r = sum(v);
