OPENQASM 3.0;
def f(int[32] a) -> int[32] {
  if (a > 3) { return 100; }
  return a;
}
int[32] r = f(5);
int[32] s = f(2);
