OPENQASM 3.0;
def g(mutable array[int[8], #dim = 1] a) { a[0] = 1; }
def f(readonly array[int[8], #dim = 1] a) {
  g(a);
}
