OPENQASM 3.2;
def f(int[8] n) -> bit { return n > 3; }
bit b = f(5);
