OPENQASM 3.0;
def f() -> int[32] { int[32] a = 1; }
