OPENQASM 3.0;
int[32] n = 0;
int[32] m = 0;
for int[32] i in [1:2] {
  for int[32] i in [1:3] { n += i; }
  m = m * 10 + i;
}
