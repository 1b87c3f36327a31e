OPENQASM 3.0;
if (true) {
  pragma inner text
  int[8] a = 1;
}
