OPENQASM 3.0;
int[8] a = 1;
int[8] r = 0;
if (true) {
  int[8] a = 5;
  r = a;
}
a += r;
