OPENQASM 3.1;
def f(int[32] k) -> int[32] {
  switch (k) {
  case 1 { return 10; }
  case 2 { return 20; }
  default { return 30; }
  }
  return 0;
}
int[32] a = f(1);
int[32] b = f(2);
int[32] c = f(9);
