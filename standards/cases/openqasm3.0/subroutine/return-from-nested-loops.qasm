OPENQASM 3.0;
def f() -> int[32] {
  for int[32] i in [1:5] {
    int[32] j = 0;
    while (true) {
      j += 1;
      if (i == 2 && j == 3) return 10 * i + j;
      if (j > 4) break;
    }
  }
  return 0;
}
int[32] r = f();
