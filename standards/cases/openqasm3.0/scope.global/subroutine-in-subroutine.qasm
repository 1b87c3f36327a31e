OPENQASM 3.0;
def f() {
  def g() { }
}
