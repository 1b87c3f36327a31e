OPENQASM 3.0;
const uint N = 3;
def f(bit[N] b) -> int[32] {
  int[32] s = 0;
  for int i in [0:N - 1] { if (b[i]) s += 1; }
  return s;
}
int[32] r = f("111");
