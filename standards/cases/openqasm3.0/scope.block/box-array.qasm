OPENQASM 3.0;
box {
  array[int[8], 2] a;
}
