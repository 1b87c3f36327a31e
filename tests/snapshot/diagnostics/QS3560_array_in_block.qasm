OPENQASM 3.1;
if (true) {
  array[int[32], 3] a;
}
