OPENQASM 3.0;
def f() -> int[8] { return 1; }
const int[8] a = f();
