OPENQASM 3.1;
def first(readonly array[int[32], 3] a) -> int[32] {
  return a[0];
}
array[int[32], 4] b;
int[32] i = first(b);
