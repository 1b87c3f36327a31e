OPENQASM 3.1;
def one() -> int[32] {
  int[32] i = 1;
}
