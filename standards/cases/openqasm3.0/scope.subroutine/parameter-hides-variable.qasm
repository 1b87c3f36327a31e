OPENQASM 3.0;
int[8] a = 2;
def f(int[8] a) -> int[8] { a += 1; return a; }
int[8] r = f(9);
