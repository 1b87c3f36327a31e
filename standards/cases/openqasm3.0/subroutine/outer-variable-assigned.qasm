OPENQASM 3.0;
int[8] b = 1;
def f() {
  b = 2;
}
