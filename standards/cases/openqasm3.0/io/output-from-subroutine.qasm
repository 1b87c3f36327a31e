OPENQASM 3.0;
input int[32] n;
output int[32] r;
def f(int[32] a) -> int[32] { return a * 6; }
r = f(n);
