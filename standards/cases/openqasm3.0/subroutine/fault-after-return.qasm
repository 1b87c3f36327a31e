OPENQASM 3.0;
def f() {
  return;
  a = 1;
}
