OPENQASM 3.2;
def f(int[8] a, int[8] b) -> int[8] { return a - b; }
int[8] r = f(7, 2,);
