OPENQASM 3.0;
array[int[32], 2, 3] a = {{1, 2, 3}, {4, 5, 6}};
array[int[32], 3, 2] b = {{7, 8}, {9, 10}, {11, 12}};
array[int[32], 2, 2] c = {{0, 0}, {0, 0}};
for int i in [0:1] {
  for int j in [0:1] {
    for int k in [0:2] { c[i, j] += a[i, k] * b[k, j]; }
  }
}
