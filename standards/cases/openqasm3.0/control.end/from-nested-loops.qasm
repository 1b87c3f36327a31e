OPENQASM 3.0;
int[32] n = 0;
int[32] i = 0;
while (true) {
  i += 1;
  for int j in [1:9] {
    n += 1;
    if (j == 3) end;
  }
}
