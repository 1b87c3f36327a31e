OPENQASM 3.0;
def f(int[32] n) -> float[64] { return n; }
float[64] r = f(7) / 2;
