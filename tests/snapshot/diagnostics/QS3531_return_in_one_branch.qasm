OPENQASM 3.1;
def one(bool b) -> int[32] {
  if (b) {
    return 1;
  }
}
