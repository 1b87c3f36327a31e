OPENQASM 3.0;
def f() { }
def g(int[8] a) { }
g(f());
