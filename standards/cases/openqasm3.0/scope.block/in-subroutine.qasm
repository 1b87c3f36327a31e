OPENQASM 3.0;
def f(int[32] a) -> int[32] {
  int[32] s = 0;
  if (true) { int[32] a = 3; s += a; }
  for int[32] i in [1:1] { s += a; }
  return s;
}
int[32] r = f(4);
