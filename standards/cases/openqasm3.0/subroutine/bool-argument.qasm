OPENQASM 3.0;
def choose(bool b, int[32] x, int[32] y) -> int[32] {
  if (b) { return x; }
  return y;
}
int[32] r = choose(true, 3, 4);
int[32] s = choose(false, 3, 4);
