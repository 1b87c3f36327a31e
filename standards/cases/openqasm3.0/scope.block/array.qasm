OPENQASM 3.0;
while (false) {
  array[int[8], 2] a;
}
