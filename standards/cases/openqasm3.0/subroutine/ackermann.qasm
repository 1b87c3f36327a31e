OPENQASM 3.0;
def ackermann(int[32] m, int[32] n) -> int[32] {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}
int[32] r = ackermann(2, 3);
