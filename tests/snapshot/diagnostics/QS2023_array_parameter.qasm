OPENQASM 3.1;
def total(array[int[32], 3] values) -> int[32] {
  return values[0];
}
