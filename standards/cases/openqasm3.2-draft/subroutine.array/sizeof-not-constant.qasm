OPENQASM 3.2;
def f(readonly array[int[8], #dim = 1] a) {
  const uint[32] n = sizeof(a);
}
