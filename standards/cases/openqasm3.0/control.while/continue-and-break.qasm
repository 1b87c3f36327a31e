OPENQASM 3.0;
int[32] i = 0;
int[32] s = 0;
while (true) {
  i += 1;
  if (i % 2 == 0) continue;
  if (i > 7) break;
  s += i;
}
