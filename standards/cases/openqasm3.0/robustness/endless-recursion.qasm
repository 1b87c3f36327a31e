OPENQASM 3.0;
def f(int[32] n) -> int[32] { return f(n + 1); }
int[32] a = f(0);
