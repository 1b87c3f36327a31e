OPENQASM 3.0;
int[32] b = 1;
def f() -> int[32] { int[32] b = 5; return b; }
int[32] r = f();
