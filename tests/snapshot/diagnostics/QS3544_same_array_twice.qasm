OPENQASM 3.1;
def move(mutable array[int[32], 3] a, mutable array[int[32], 3] b) {
  a[0] = b[0];
}
array[int[32], 3] c;
move(c, c);
