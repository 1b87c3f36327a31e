OPENQASM 3.0;
int[8] b = 2;
def f() -> int[8] {
  return b;
}
