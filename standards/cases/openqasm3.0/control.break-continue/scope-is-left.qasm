OPENQASM 3.0;
int[32] a = 1;
for int i in [1:3] {
  int[32] a = 5;
  if (true) { int[32] a = 7; break; }
}
a += 10;
