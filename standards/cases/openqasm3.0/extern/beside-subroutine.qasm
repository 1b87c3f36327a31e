OPENQASM 3.0;
extern f(int[32]) -> int[32];
def g(int[32] a) -> int[32] { return 3 * a; }
int[32] r = g(7);
