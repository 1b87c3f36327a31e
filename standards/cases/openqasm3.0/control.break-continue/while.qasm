OPENQASM 3.0;
int[32] i = 0;
int[32] n = 0;
while (i < 10) {
  i += 1;
  if (i == 2) { continue; }
  n += 1;
  if (i == 4) { break; }
}
