OPENQASM 3.0;
input int[8] n;
def f() -> int[8] {
  return n;
}
