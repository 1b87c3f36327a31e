OPENQASM 3.0;
array[int[8], 2] v = {1, 2};
def f() -> int[8] {
  return v[0];
}
