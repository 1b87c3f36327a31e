OPENQASM 3.0;
int[32] n = 0;
int[32] i = 0;
while (i < 3) {
  int[32] j = 0;
  while (j < 2) { j += 1; n += 1; }
  i += 1;
}
