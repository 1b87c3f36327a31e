OPENQASM 3.0;
const int[8] d = 4;
def f() -> int[8] { int[8] d = 6; return d; }
int[8] r = f();
