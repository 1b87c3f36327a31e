OPENQASM 3.1;
{
  def f() { }
}
