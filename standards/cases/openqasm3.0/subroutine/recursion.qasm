OPENQASM 3.0;
def factorial(int[32] n) -> int[32] {
  if (n <= 1) { return 1; }
  return n * factorial(n - 1);
}
int[32] r = factorial(5);
