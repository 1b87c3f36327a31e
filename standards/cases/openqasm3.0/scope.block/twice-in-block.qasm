OPENQASM 3.0;
if (true) {
  int[8] a = 1;
  int[8] a = 2;
}
