OPENQASM 3.0;
int[32] ii = 100;
if (true) {
  ii *= 2;
  int[32] ii = 1;
  ii *= 2;
}
ii *= 2;
