OPENQASM 3.0;
def sum(readonly array[int[8], #dim = 2] m) -> int[32] {
  int[32] s = 0;
  for uint i in [0:sizeof(m, 0) - 1] { for uint j in [0:sizeof(m, 1) - 1] { s += int[32](m[i][j]); } }
  return s;
}
array[int[8], 2, 3] v = {{1, 2, 3}, {4, 5, 6}};
int[32] r = sum(v);
