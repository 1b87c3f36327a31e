OPENQASM 3.0;
def f() -> int[32] {
  int[32] k = 0;
  while (true) { k += 1; if (k == 2) break; }
  return k;
}
int[32] n = 0;
for int i in [1:3] { n += f(); }
