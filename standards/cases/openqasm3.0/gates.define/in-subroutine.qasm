OPENQASM 3.0;
def f() {
  gate g a { }
}
