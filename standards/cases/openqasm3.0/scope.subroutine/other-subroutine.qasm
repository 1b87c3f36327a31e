OPENQASM 3.0;
def g() -> int[8] { return 2; }
def f() -> int[8] { return g() + 1; }
int[8] r = f();
