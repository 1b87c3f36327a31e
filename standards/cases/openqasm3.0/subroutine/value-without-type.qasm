OPENQASM 3.0;
def f() {
  return 1;
}
