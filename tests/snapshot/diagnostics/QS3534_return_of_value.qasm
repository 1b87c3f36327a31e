OPENQASM 3.1;
def none() {
  return 1;
}
