OPENQASM 3.1;
int[32] i = 3;
int[32] r = 0;
switch (i) {
case 1 {
  def f() { }
}
}
