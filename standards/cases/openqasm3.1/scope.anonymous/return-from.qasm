OPENQASM 3.1;
def f() -> int[32] { { return 1; } return 2; }
int[32] r = f();
