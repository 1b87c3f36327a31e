OPENQASM 3.0;
int[32] n = 0;
int[32] j = 0;
for int i in [1:3] {
  j = 0;
  while (true) { j += 1; if (j == 3) break; }
  n += j;
}
