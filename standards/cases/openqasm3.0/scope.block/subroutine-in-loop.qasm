OPENQASM 3.0;
while (false) {
  def f() { }
}
