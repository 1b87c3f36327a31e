OPENQASM 3.0;
def f(int[32] a) -> int[32] { a += 5; return a; }
int[32] x = 1;
int[32] r = f(x);
