OPENQASM 3.0;
def f(int[32] a) -> int[32] { return a + 1; }
int[32] r = 2 * f(3) + f(f(1));
r += f(0);
