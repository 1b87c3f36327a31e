OPENQASM 3.1;
def clear(mutable array[int[32], 3] a) {
  a[0] = 0;
}
def caller(readonly array[int[32], 3] b) {
  clear(b);
}
