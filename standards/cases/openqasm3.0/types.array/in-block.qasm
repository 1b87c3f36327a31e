OPENQASM 3.0;
if (true) {
  array[int[8], 2] a;
}
