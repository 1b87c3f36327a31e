OPENQASM 3.0;
int[32] n = 0;
for int i in [1:3] {
  for int j in [1:5] {
    if (j == 2) continue;
    n += 1;
  }
  n += 10;
}
