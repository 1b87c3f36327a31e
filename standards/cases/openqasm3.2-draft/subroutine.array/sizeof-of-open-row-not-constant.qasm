OPENQASM 3.2;
def f(readonly array[int[8], #dim = 2] a) {
  const uint[32] n = sizeof(a[0]);
}
