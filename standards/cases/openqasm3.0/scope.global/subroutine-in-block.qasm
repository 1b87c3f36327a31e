OPENQASM 3.0;
if (true) {
  def f() { }
}
