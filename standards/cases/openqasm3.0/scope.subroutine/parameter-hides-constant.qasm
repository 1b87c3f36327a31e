OPENQASM 3.0;
const int[8] c = 3;
def f(int[8] c) -> int[8] { return c; }
int[8] r = f(9);
int[8] s = c;
