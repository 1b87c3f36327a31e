OPENQASM 3.0;
const int[8] c = 3;
def f(int[8] a) -> int[8] { return a + c; }
int[8] r = f(4);
