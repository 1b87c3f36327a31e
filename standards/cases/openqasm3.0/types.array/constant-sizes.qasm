OPENQASM 3.0;
const uint[8] n = 3;
array[int[8], n - 1, n] m = {{1, 2, 3}, {4, 5, 6}};
int[8] r = m[n - 2, n - 1];
