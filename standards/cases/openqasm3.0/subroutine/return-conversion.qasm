OPENQASM 3.0;
def f(int[32] n) -> float[64] { return n; }
def g() -> angle[4] { return pi / 2; }
float[64] a = f(3) / 2;
angle[4] b = g();
