OPENQASM 3.0;
def add(int[32] a, int[32] b) -> int[32] {
  return a + b;
}
int[32] r = add(2, 3);
