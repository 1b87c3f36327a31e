OPENQASM 3.0;
def f(int[32] n) -> int[32] { n += 1; return n; }
int[32] a = 2;
f(a);
f(1);
