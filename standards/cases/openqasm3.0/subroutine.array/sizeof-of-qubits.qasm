OPENQASM 3.0;
def f(readonly array[int[8], #dim = 1] a, qubit b) -> uint[32] {
  return sizeof(b);
}
