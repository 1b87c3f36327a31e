OPENQASM 3.0;
def f() {
  g();
}
def g() { f(); }
