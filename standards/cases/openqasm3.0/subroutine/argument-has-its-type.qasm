OPENQASM 3.0;
def f(float[64] x) -> float[64] { return x / 2; }
int[32] n = 7;
float[64] r = f(n);
