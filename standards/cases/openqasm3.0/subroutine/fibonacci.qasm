OPENQASM 3.0;
def f(int[32] n) -> int[32] {
  int[32] a = 0;
  if (n < 2) return n;
  a = f(n - 1);
  return a + f(n - 2);
}
int[32] r = f(12);
