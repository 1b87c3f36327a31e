OPENQASM 3.0;
def f() -> int[8] {
  return c;
}
const int[8] c = 3;
