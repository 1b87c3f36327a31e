OPENQASM 3.0;
def f(readonly array[int[8], 2, 2] a, readonly array[int[8], 2] b) {
  a[0] = b;
}
