OPENQASM 3.0;
const int[32] n = 4;
def f(int[32] a) -> int[32] {
  const int[32] m = n + 2;
  return a * m;
}
int[32] r = f(3);
