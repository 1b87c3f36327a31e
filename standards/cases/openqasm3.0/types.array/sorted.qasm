OPENQASM 3.0;
array[int[32], 6] a = {5, -2, 9, 0, 7, -8};
for int i in [0:4] {
  for int j in [0:4 - i] {
    if (a[j] > a[j + 1]) {
      int[32] held = a[j];
      a[j] = a[j + 1];
      a[j + 1] = held;
    }
  }
}
