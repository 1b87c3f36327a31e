// snapshot: run
OPENQASM 3.1;
def down(int[32] n) -> int[32] {
  return down(n + 1);
}
int[32] n = down(0);
