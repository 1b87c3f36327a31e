OPENQASM 3.1;
def one() -> int[32] {
  return;
}
