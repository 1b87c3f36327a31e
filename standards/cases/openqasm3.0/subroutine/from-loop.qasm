OPENQASM 3.0;
def f() -> int[32] {
  for int i in [1:10] { if (i * i > 20) return i; }
  return 0;
}
int[32] r = f();
